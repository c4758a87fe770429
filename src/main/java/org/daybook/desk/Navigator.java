package org.daybook.desk;

/** The way from page to page. */
public interface Navigator {

    void go(Place place);

    /** To where one came from; without such a place, to Today. */
    void back();
}
