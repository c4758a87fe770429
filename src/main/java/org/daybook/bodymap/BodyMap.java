package org.daybook.bodymap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What was seen on a child's body, mark by mark. A mark's number is its place in the list, from 1.
 */
public record BodyMap(List<BodyMark> marks) {

    public static final BodyMap EMPTY = new BodyMap(List.of());

    public BodyMap {
        marks = List.copyOf(marks);
    }

    public static BodyMap of(BodyMark... marks) {
        return new BodyMap(List.of(marks));
    }

    /**
     * Where a mark is, in words: "Left forearm, inside (front)"; left and right are the child's.
     */
    public static String regionOf(BodyMark mark) {
        return mark.where();
    }

    public boolean isEmpty() {
        return marks.isEmpty();
    }

    public int size() {
        return marks.size();
    }

    /** With one more, which takes the next number. */
    public BodyMap with(BodyMark mark) {
        List<BodyMark> more = new ArrayList<>(marks);
        more.add(mark);
        return new BodyMap(more);
    }

    /** With another in place of the one at this index, from 0. */
    public BodyMap replaced(int index, BodyMark mark) {
        List<BodyMark> changed = new ArrayList<>(marks);
        changed.set(index, mark);
        return new BodyMap(changed);
    }

    /** Without the one at this index, from 0; those after it move up. */
    public BodyMap without(int index) {
        List<BodyMark> fewer = new ArrayList<>(marks);
        fewer.remove(index);
        return new BodyMap(fewer);
    }

    /** A numbered line for each mark, for reading aloud and for paper. */
    public List<String> lines() {
        return IntStream.range(0, marks.size())
                .mapToObj(i -> (i + 1) + ". " + marks.get(i).sentence())
                .toList();
    }
}
