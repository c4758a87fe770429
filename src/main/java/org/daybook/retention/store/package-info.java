/**
 * Retention in the store, and the one place where rows of every room are taken out.
 *
 * <p>{@link org.daybook.retention.store.JooqWholeFile} asks each room's {@code ChildsRows} which
 * rows go, and deletes them in the order that the schema's own references ask for, so that no room
 * has to know whose rows hang on its own. Rejected: cascading keys in the schema (the log in front
 * of the store sees only what goes through a record), and an order kept by hand.
 */
@NullMarked
package org.daybook.retention.store;

import org.jspecify.annotations.NullMarked;
