package org.daybook.children;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Puts together what shares a key, and what shares a key with that, in whatever order it comes. */
final class SameChild {

    private SameChild() {}

    /** The groups in the order of their first members; each member is in exactly one. */
    static <T> Collection<List<T>> groups(List<T> members, Function<T, List<String>> keys) {
        int[] leader = new int[members.size()];
        Map<String, Integer> holder = new HashMap<>();
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
            for (String key : keys.apply(members.get(i))) {
                Integer earlier = holder.putIfAbsent(key, i);
                if (earlier != null) {
                    join(leader, earlier, i);
                }
            }
        }
        Map<Integer, List<T>> groups = new LinkedHashMap<>();
        for (int i = 0; i < leader.length; i++) {
            groups.computeIfAbsent(lead(leader, i), _ -> new ArrayList<>()).add(members.get(i));
        }
        return groups.values();
    }

    private static void join(int[] leader, int one, int other) {
        int a = lead(leader, one);
        int b = lead(leader, other);
        leader[Math.max(a, b)] = Math.min(a, b);
    }

    private static int lead(int[] leader, int member) {
        int at = member;
        while (leader[at] != at) {
            at = leader[at];
        }
        return at;
    }
}
