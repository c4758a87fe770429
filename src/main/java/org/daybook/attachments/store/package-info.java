/** Attachments as rows, and their content among the store's sealed files. */
@NullMarked
package org.daybook.attachments.store;

import org.jspecify.annotations.NullMarked;
