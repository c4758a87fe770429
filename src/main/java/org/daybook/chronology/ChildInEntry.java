package org.daybook.chronology;

import java.util.ArrayList;
import java.util.List;
import org.daybook.base.ChildId;
import org.daybook.bodymap.BodyMap;

/**
 * One child's own part in an entry: nothing here is shared with the other children of it.
 *
 * @param category the main one; empty when not yet chosen
 * @param moreCategories in the order chosen
 * @param words the child's own words, or what it showed, exactly as written down
 * @param voiceNote who heard it, or why not yet and when
 * @param marks what was seen on the child's body
 */
public record ChildInEntry(
        ChildId child,
        Role role,
        String category,
        List<String> moreCategories,
        Voice voice,
        String words,
        String voiceNote,
        SeenAlone seenAlone,
        BodyMap marks) {

    public ChildInEntry {
        moreCategories = List.copyOf(moreCategories);
    }

    /** A child on whose body nothing was seen. */
    public ChildInEntry(
            ChildId child,
            Role role,
            String category,
            List<String> moreCategories,
            Voice voice,
            String words,
            String voiceNote,
            SeenAlone seenAlone) {
        this(
                child,
                role,
                category,
                moreCategories,
                voice,
                words,
                voiceNote,
                seenAlone,
                BodyMap.EMPTY);
    }

    /** A child of whom nothing has been said yet. */
    public static ChildInEntry of(ChildId child) {
        return new ChildInEntry(
                child, Role.NOT_SAID, "", List.of(), Voice.NOT_SAID, "", "", SeenAlone.NOT_SAID);
    }

    /** The same part of another child, for an entry that was written into the wrong file. */
    public ChildInEntry as(ChildId other) {
        return new ChildInEntry(
                other, role, category, moreCategories, voice, words, voiceNote, seenAlone, marks);
    }

    /** All categories, the main one first. */
    public List<String> categories() {
        List<String> all = new ArrayList<>();
        if (!category.isEmpty()) {
            all.add(category);
        }
        all.addAll(moreCategories);
        return all;
    }

    /** Whether the child was heard, in whatever way. */
    public boolean heard() {
        return voice != Voice.NOT_YET && (voice != Voice.NOT_SAID || !words.isBlank());
    }
}
