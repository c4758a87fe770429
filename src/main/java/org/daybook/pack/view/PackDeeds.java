package org.daybook.pack.view;

import org.daybook.pack.GatherPack;
import org.daybook.pack.LookAtPack;
import org.daybook.pack.MarkPassage;
import org.daybook.pack.PackPress;
import org.daybook.pack.Passphrases;
import org.daybook.pack.ReadThrough;
import org.daybook.pack.SavePack;
import org.daybook.pack.WithholdDocument;
import org.daybook.pack.WriteDayOne;

/**
 * What can be done with a pack.
 *
 * @param press draws the preview
 */
public record PackDeeds(
        GatherPack gather,
        WriteDayOne writeDayOne,
        ReadThrough readThrough,
        MarkPassage mark,
        WithholdDocument withhold,
        SavePack save,
        LookAtPack look,
        PackPress press,
        Passphrases passphrases) {}
