package org.daybook.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the files in a PDF wherever they may stand: in the tree of their names, among what is
 * associated with the whole, and pinned to pages. Each is listed once. Their contents are not
 * touched, because touching one of a locked PDF unlocks it into memory.
 */
final class CarriedWalk {

    static final int MOST_FILES = 2_000;
    private static final int MOST_PAGES = 10_000;
    private static final int DEEPEST = 32;
    private static final int LONGEST_WORDS = 1_000;
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName PINNED = COSName.getPDFName("FileAttachment");

    private final PDDocument document;
    private final Runnable watched;
    private final List<CarriedFile> files = new ArrayList<>();
    private final Set<Object> contents = new HashSet<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * Looks in a document.
     *
     * @param watched asked at every step whether to go on
     */
    CarriedWalk(PDDocument document, Runnable watched) {
        this.document = document;
        this.watched = watched;
    }

    /** There are more of them, or they are nested deeper, than is followed. */
    static final class TooMany extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    List<CarriedFile> files() {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        if (catalog.getDictionaryObject(COSName.NAMES) instanceof COSDictionary names) {
            tree(names.getDictionaryObject(COSName.EMBEDDED_FILES), 0);
        }
        associated(catalog);
        int pages = 0;
        for (PDPage page : document.getPages()) {
            watched.run();
            if (++pages > MOST_PAGES) {
                throw new TooMany();
            }
            associated(page.getCOSObject());
            pinned(page.getCOSObject());
        }
        return files;
    }

    private void tree(@Nullable COSBase node, int depth) {
        if (!(node instanceof COSDictionary names) || !seen.add(names)) {
            return;
        }
        watched.run();
        if (depth > DEEPEST) {
            throw new TooMany();
        }
        if (names.getDictionaryObject(COSName.NAMES) instanceof COSArray pairs) {
            for (int i = 1; i < pairs.size(); i += 2) {
                file(pairs.getObject(i));
            }
        }
        if (names.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
            for (int i = 0; i < kids.size(); i++) {
                tree(kids.getObject(i), depth + 1);
            }
        }
    }

    private void associated(COSDictionary holder) {
        COSBase found = holder.getDictionaryObject(ASSOCIATED);
        if (found instanceof COSArray many) {
            for (int i = 0; i < many.size(); i++) {
                file(many.getObject(i));
            }
        } else {
            file(found);
        }
    }

    private void pinned(COSDictionary page) {
        if (page.getDictionaryObject(COSName.ANNOTS) instanceof COSArray annotations) {
            for (int i = 0; i < annotations.size(); i++) {
                if (annotations.getObject(i) instanceof COSDictionary annotation
                        && PINNED.equals(annotation.getDictionaryObject(COSName.SUBTYPE))) {
                    file(annotation.getDictionaryObject(COSName.FS));
                }
            }
        }
    }

    private void file(@Nullable COSBase found) {
        watched.run();
        if (!(found instanceof COSDictionary file)
                || !(file.getDictionaryObject(COSName.EF) instanceof COSDictionary inside)) {
            return;
        }
        COSBase content = first(inside, COSName.UF, COSName.F);
        if (content == null || !contents.add(key(content))) {
            return;
        }
        if (files.size() >= MOST_FILES) {
            throw new TooMany();
        }
        files.add(
                new CarriedFile(
                        words(file, COSName.UF, COSName.F),
                        words(file, COSName.DESC),
                        name(file.getDictionaryObject(RELATIONSHIP)),
                        content));
    }

    /** As it stands, so that what it leads to is not fetched yet. */
    private static @Nullable COSBase first(COSDictionary inside, COSName... names) {
        for (COSName name : names) {
            COSBase found = inside.getItem(name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Object key(COSBase content) {
        COSObjectKey key = content.getKey();
        return key == null ? content : key;
    }

    private static String words(COSDictionary file, COSName... names) {
        for (COSName name : names) {
            String found = file.getString(name);
            if (found != null) {
                return found.substring(0, Math.min(found.length(), LONGEST_WORDS));
            }
        }
        return "";
    }

    private static String name(@Nullable COSBase found) {
        return found instanceof COSName name ? name.getName() : "";
    }
}
