/**
 * Daybook: a safeguarding lead's records, on one school laptop, in one encrypted store.
 *
 * <p>PDFBox logs by commons.logging and lets go of its buffers by jdk.unsupported, and as an
 * automatic module it says so nowhere: they are asked for here.
 */
module org.daybook {
    requires java.desktop;
    requires java.sql;
    requires java.xml;
    requires jdk.unsupported;
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires com.h2database;
    requires org.jooq;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.commons.logging;
    requires org.apache.fontbox;
    requires org.bouncycastle.provider;
    requires com.google.crypto.tink;
    requires com.nulabinc.zxcvbn;
    requires de.siegmar.fastcsv;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires static org.jspecify;
    requires static jakarta.xml.bind;

    exports org.daybook to
            javafx.graphics;

    opens org.daybook.vault.schema.tables.records to
            org.jooq;
}
