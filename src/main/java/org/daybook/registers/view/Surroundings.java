package org.daybook.registers.view;

import org.daybook.desk.Background;
import org.daybook.desk.Navigator;

/** What the page of registers stands in. */
public record Surroundings(Background background, Navigator navigator) {}
