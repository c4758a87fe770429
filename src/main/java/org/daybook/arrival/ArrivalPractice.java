package org.daybook.arrival;

/**
 * By when what is done about a file in. All counts are school days, from 1; all can be changed, and
 * none is law in code.
 *
 * @param askWithin after the child's first day here
 * @param chaseAfter after asking, and after each chase
 * @param escalateAfter after asking, if it has not come
 * @param readWithin after it came
 * @param actWithin after it was read: what is put in place, and who is told
 * @param acknowledgeWithin after it came
 */
public record ArrivalPractice(
        int askWithin,
        int chaseAfter,
        int escalateAfter,
        int readWithin,
        int actWithin,
        int acknowledgeWithin) {

    /** More than a school year. */
    static final int MOST = 250;

    public ArrivalPractice {
        for (int days :
                new int[] {
                    askWithin, chaseAfter, escalateAfter, readWithin, actWithin, acknowledgeWithin
                }) {
            if (days < 1 || days > MOST) {
                throw new IllegalArgumentException("A practice that cannot be followed");
            }
        }
    }

    /**
     * What a school begins with: the sender has five school days, so that one chases after five and
     * goes higher after ten, the two weeks that the reviews speak of.
     */
    public static ArrivalPractice usual() {
        return new ArrivalPractice(2, 5, 10, 1, 3, 2);
    }
}
