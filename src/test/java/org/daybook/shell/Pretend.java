package org.daybook.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.desk.Page;
import org.daybook.desk.Place;
import org.daybook.vault.keys.Passphrase;
import org.daybook.vault.keys.RecoveryCode;

/** Records behind a door that opens to one passphrase, without a disk. */
final class Pretend implements LockedRecords, Session, Attempts {

    static final String RIGHT = "lantern pebble orchid walnut thimble";

    final List<Instant> attempts = new ArrayList<>();
    final List<Instant> told = new ArrayList<>();
    final List<String> made = new ArrayList<>();
    Optional<Stopped> stopped = Optional.empty();
    boolean writesNothing;
    int closed;

    @Override
    public boolean exist() {
        return !made.isEmpty();
    }

    @Override
    public String school() {
        return "Hollowbrook Primary";
    }

    @Override
    public Optional<Instant> lastCopy() {
        return Optional.empty();
    }

    @Override
    public Answer open(Passphrase passphrase) {
        try (Passphrase right = Passphrase.of(RIGHT)) {
            return stopped.map(Answer.class::cast)
                    .orElseGet(() -> passphrase.sameAs(right) ? new In(this) : new Wrong());
        }
    }

    @Override
    public Answer open(RecoveryCode code, Passphrase fresh) {
        return new In(this);
    }

    @Override
    public Answer openWithoutEnd(Passphrase passphrase) {
        stopped = Optional.empty();
        return open(passphrase);
    }

    @Override
    public Answer bringBack(Path copy, Passphrase passphrase) {
        return open(passphrase);
    }

    @Override
    public Answer make(Founding founding) {
        made.add(founding.school() + ", " + founding.lead() + ", " + founding.deputy());
        return new In(this);
    }

    @Override
    public Page page(Place place) {
        throw new IllegalStateException("no window here");
    }

    @Override
    public Counts counts() {
        return Counts.NONE;
    }

    @Override
    public Duration lockAfter() {
        return Duration.ofMinutes(10);
    }

    @Override
    public List<Found> find(String letters) {
        return List.of();
    }

    @Override
    public void refusedBefore(List<Instant> before) {
        if (writesNothing) {
            throw new IllegalStateException("no room");
        }
        told.addAll(before);
    }

    @Override
    public void close() {
        closed++;
    }

    @Override
    public List<Instant> made() {
        return List.copyOf(attempts);
    }

    @Override
    public void add(Instant when) {
        attempts.add(when);
    }

    @Override
    public void forget() {
        attempts.clear();
    }
}
