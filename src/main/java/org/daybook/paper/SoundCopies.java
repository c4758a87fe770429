package org.daybook.paper;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;

/**
 * What was copied from a document of somebody else's, so that each font and picture comes once
 * however many pages show it; and a bound to how much comes at all.
 */
final class SoundCopies {

    private static final long MOST_BYTES = 192L << 20;

    private final IdentityHashMap<COSBase, COSBase> done = new IdentityHashMap<>();
    private final Set<COSBase> begun = Collections.newSetFromMap(new IdentityHashMap<>());
    private long bytes;

    /** Makes a copy. */
    interface Making {
        COSBase copy() throws IOException;
    }

    /**
     * The one copy of a thing.
     *
     * @throws Unsound also when the thing is part of itself
     */
    COSBase once(COSBase thing, Making making) throws IOException {
        COSBase known = done.get(thing);
        if (known != null) {
            return known;
        }
        if (!begun.add(thing)) {
            throw new Unsound("part of itself");
        }
        COSBase copy = making.copy();
        done.put(thing, copy);
        return copy;
    }

    long bytes() {
        return bytes;
    }

    void count(long more) throws Unsound {
        bytes += more;
        if (bytes > MOST_BYTES) {
            throw new Unsound("too much");
        }
    }
}
