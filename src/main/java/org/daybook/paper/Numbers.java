package org.daybook.paper;

import java.util.List;

/** Numbers that are known when the last page is. */
interface Numbers {

    List<Piece> pieces(Piece pending);
}
