package org.daybook.desk;

/** The way from page to page. */
public interface Navigator {

    void go(Place place);

    /** To where one came from; without such a place, to Today. */
    void back();

    /**
     * What was reached as one place is another from now on, as when a form has become a kept draft;
     * the page stays. Nothing happens when nobody has been there.
     */
    default void becomes(Place from, Place to) {}
}
