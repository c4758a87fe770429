/** The only package that knows the PDF library: a small vocabulary, a flow, tags and fonts. */
@NullMarked
package org.daybook.paper;

import org.jspecify.annotations.NullMarked;
