package org.daybook.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Where headings and parts turned out to stand: bookmarks, links and page numbers. */
final class Places {

    private final Map<Part, PDPageXYZDestination> parts = new HashMap<>();
    private final Map<Part, Integer> pages = new HashMap<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    private record Bookmark(int level, String text, PDPageXYZDestination to) {}

    private record Link(Leaf leaf, Part part, Element element, PDRectangle area) {}

    void heading(Block.Heading heading, Leaf leaf, float top) {
        PDPageXYZDestination here = destination(leaf, top);
        bookmarks.add(new Bookmark(heading.level(), heading.text(), here));
        heading.part()
                .ifPresent(part -> {
                    parts.put(part, here);
                    pages.put(part, leaf.index() + 1);
                });
    }

    /** An area of a page that leads to a part. */
    void link(Leaf leaf, Part part, Element element, float top, float height) {
        float foot = Sheet.TOP_EDGE - top - height;
        PDRectangle area = new PDRectangle(Sheet.LEFT, foot, leaf.sheet().measure(), height);
        links.add(new Link(leaf, part, element, area));
    }

    int pageOf(Part part) {
        Integer page = pages.get(part);
        if (page == null) {
            throw new IllegalStateException("A part is listed, but no heading opens it");
        }
        return page;
    }

    void addLinks(Tags tags) {
        for (Link link : links) {
            pageOf(link.part());
            PDAnnotationLink annotation = new PDAnnotationLink();
            annotation.setRectangle(link.area());
            annotation.setPrinted(true);
            annotation.setContents(link.part().name());
            annotation.setDestination(parts.get(link.part()));
            PDBorderStyleDictionary none = new PDBorderStyleDictionary();
            none.setWidth(0);
            annotation.setBorderStyle(none);
            COSDictionary page = link.leaf().page().getCOSObject();
            annotation.getCOSObject().setItem(COSName.P, page);
            link.element().takeObject(page, annotation.getCOSObject());
            tags.annotation(annotation.getCOSObject(), link.element());
            link.leaf().annotate(annotation);
        }
    }

    PDDocumentOutline outline() {
        PDDocumentOutline outline = new PDDocumentOutline();
        PDOutlineItem[] last = new PDOutlineItem[4];
        for (Bookmark bookmark : bookmarks) {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(bookmark.text());
            item.setDestination(bookmark.to());
            if (bookmark.level() == 1) {
                outline.addLast(item);
            } else {
                last[bookmark.level() - 1].addLast(item);
            }
            last[bookmark.level()] = item;
        }
        return outline;
    }

    boolean hasBookmarks() {
        return !bookmarks.isEmpty();
    }

    private static PDPageXYZDestination destination(Leaf leaf, float top) {
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(leaf.page());
        destination.setLeft(0);
        destination.setTop(Math.round(Sheet.TOP_EDGE - top + 12));
        return destination;
    }
}
