package org.daybook.retention.view;

import org.daybook.retention.ChangeHolds;
import org.daybook.retention.DecideCopy;
import org.daybook.retention.DestroyFile;
import org.daybook.retention.Destructions;
import org.daybook.retention.EarlierCopies;
import org.daybook.retention.FindHindrances;
import org.daybook.retention.KeptCopies;
import org.daybook.retention.ReadKeptFiles;
import org.daybook.retention.SaveCertificate;
import org.daybook.retention.SettleRules;
import org.daybook.retention.WholeFile;

/** Everything that the pages of this room read and do. */
public record RetentionDeeds(Reading read, Doing act) {

    public record Reading(
            ReadKeptFiles files,
            KeptCopies copies,
            Destructions destructions,
            FindHindrances hindrances,
            WholeFile whole,
            EarlierCopies earlier) {}

    public record Doing(
            DecideCopy decide,
            ChangeHolds holds,
            SettleRules rules,
            DestroyFile destroy,
            SaveCertificate certificate) {}
}
