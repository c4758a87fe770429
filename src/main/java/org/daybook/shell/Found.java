package org.daybook.shell;

import org.daybook.desk.Place;

/**
 * One line under the quick find.
 *
 * @param name what was looked for: a child's name
 * @param more what tells two of that name apart: "Year 5, Kestrel class"
 * @param place where it leads
 */
public record Found(String name, String more, Place place) {}
