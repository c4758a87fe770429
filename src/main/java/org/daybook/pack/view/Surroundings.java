package org.daybook.pack.view;

import org.daybook.desk.Background;
import org.daybook.desk.FileChoice;
import org.daybook.desk.Navigator;

/** What every part and page of a pack stands in. */
public record Surroundings(Background background, Navigator navigator, FileChoice files) {}
