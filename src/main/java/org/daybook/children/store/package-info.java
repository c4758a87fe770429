/**
 * Children in the store.
 *
 * <p>A child's row is walked through {@link org.daybook.children.Detail}: each text lies in the
 * column of its own name, which one test holds. What a row was before an import is kept as JSON
 * text of the whole child, so that undoing does not depend on which fields the import knew.
 */
@NullMarked
package org.daybook.children.store;

import org.jspecify.annotations.NullMarked;
