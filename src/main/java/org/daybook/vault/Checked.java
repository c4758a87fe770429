package org.daybook.vault;

/**
 * How the records of an open vault were found to be.
 *
 * @param storeIsWhole every row is the one that the log says
 * @param files how many sealed files lie there
 * @param broken how many of them are not what was put in
 * @param missing how many of those that the records speak of are not there
 */
public record Checked(boolean storeIsWhole, int files, int broken, int missing) {

    public boolean isSound() {
        return storeIsWhole && broken == 0 && missing == 0;
    }
}
