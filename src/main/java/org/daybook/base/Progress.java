package org.daybook.base;

/**
 * How far a long piece of work has come; the work tells it, and asks it between two steps whether
 * to stop.
 */
public interface Progress {

    /** For work that nobody watches. */
    Progress UNSEEN =
            new Progress() {
                @Override
                public void at(long done, long all) {}

                @Override
                public boolean cancelled() {
                    return false;
                }
            };

    /**
     * @param done steps finished, from 0 to {@code all}
     * @param all how many steps there are; 0 while that is not known
     */
    void at(long done, long all);

    /** True once somebody asked to stop: leave at the next point where nothing is half done. */
    boolean cancelled();
}
