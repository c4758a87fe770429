/**
 * What of the vault stands on paper: the sheet with the recovery code, to be printed, sealed and
 * put in the school's safe.
 *
 * <p>The sheet is written to whatever stream the caller gives and is never kept by Daybook: whoever
 * has it and a copy of the store reads every record. Its words are large and numbered, because one
 * day somebody will type them from it under pressure. Rejected: a code to scan (it would have to be
 * photographed, and a photograph goes to a cloud).
 */
@NullMarked
package org.daybook.vault.print;

import org.jspecify.annotations.NullMarked;
