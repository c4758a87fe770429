package org.daybook.casework;

import java.util.Optional;

/**
 * A line of the list of statuses.
 *
 * @param worker the child's social worker today
 */
public record ListedStatus(ChildStatus status, Optional<Professional> worker) {}
