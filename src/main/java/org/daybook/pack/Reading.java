package org.daybook.pack;

import java.util.List;

/** Says in running text what a pack says on its pages. */
@FunctionalInterface
public interface Reading {

    /** In the order of the pack; without parts that hold nothing that somebody wrote. */
    List<Chapter> of(PackContents contents);
}
