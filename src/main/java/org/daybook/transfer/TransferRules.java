package org.daybook.transfer;

/**
 * How long things may take at this school. All of it can be changed, and none of it is law in code;
 * a file keeps the rules with which it was started.
 *
 * @param counting which days count for sending
 * @param days days allowed for sending
 * @param receiptDays school days after sending by which the receipt is expected, and again after
 *     each chase
 * @param ctfDays school days allowed for the common transfer file
 * @param breachHours hours from learning of a loss to telling the regulator
 */
public record TransferRules(
        Counting counting, int days, int receiptDays, int ctfDays, int breachHours) {

    public TransferRules {
        if (days < 1 || receiptDays < 1 || ctfDays < 1 || breachHours < 1) {
            throw new IllegalArgumentException("Rules that cannot be followed");
        }
    }

    /** What a school begins with. */
    public static TransferRules usual() {
        return new TransferRules(Counting.SCHOOL_DAYS, 5, 5, 15, 72);
    }

    /** "5 school days", the time allowed for sending. */
    public String allowed() {
        return counting.count(days);
    }
}
