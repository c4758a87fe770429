package org.daybook.arrival;

import java.io.IOException;
import java.io.OutputStream;

/** Puts a receipt on paper. */
public interface PackReceiptPress {

    /**
     * @return how many pages it has
     */
    int print(PackReceipt receipt, OutputStream out) throws IOException;
}
