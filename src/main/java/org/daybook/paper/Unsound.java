package org.daybook.paper;

import java.io.IOException;

/** A page of somebody else's holds what an archival file may not, or what we do not vouch for. */
final class Unsound extends IOException {

    private static final long serialVersionUID = 1L;

    Unsound(String what) {
        super(what);
    }
}
