package org.daybook.paper;

import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import org.w3c.dom.NodeList;

/** How a page of a TIFF file is turned, as the file notes it. */
final class TiffNote {

    private static final String ORIENTATION = "274";

    private TiffNote() {}

    static ExifTurn turn(ImageReader reader, int index) throws IOException {
        var metadata = reader.getImageMetadata(index);
        IIOMetadataNode tree =
                (IIOMetadataNode) metadata.getAsTree(metadata.getNativeMetadataFormatName());
        NodeList fields = tree.getElementsByTagName("TIFFField");
        for (int i = 0; i < fields.getLength(); i++) {
            IIOMetadataNode field = (IIOMetadataNode) fields.item(i);
            NodeList values = field.getElementsByTagName("TIFFShort");
            if (field.getAttribute("number").equals(ORIENTATION) && values.getLength() > 0) {
                String value = ((IIOMetadataNode) values.item(0)).getAttribute("value");
                return ExifTurn.of(Integer.parseInt(value));
            }
        }
        return ExifTurn.NONE;
    }
}
