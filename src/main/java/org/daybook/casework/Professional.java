package org.daybook.casework;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ChildId;

/**
 * Somebody of another agency who works with a child. What is not known is empty.
 *
 * @param role "Social worker", "Health visitor"
 * @param agency with the team: "Hollowbrook Children's Services, Assessment Team 2"
 * @param endedOn the last day
 */
public record Professional(
        Id id,
        ChildId child,
        String role,
        String name,
        String agency,
        String phone,
        String email,
        Optional<LocalDate> beganOn,
        Optional<LocalDate> endedOn,
        Stamp stamp) {

    public record Id(UUID value) {

        public static Id fresh() {
            return new Id(UUID.randomUUID());
        }
    }

    public static final String SOCIAL_WORKER = "Social worker";

    public Professional {
        role = role.strip();
        name = name.strip();
        agency = agency.strip();
        phone = phone.strip();
        email = email.strip();
    }

    public boolean worksWithTheChild(LocalDate today) {
        return endedOn.map(last -> !last.isBefore(today)).orElse(true)
                && beganOn.map(first -> !first.isAfter(today)).orElse(true);
    }

    public boolean isSocialWorker() {
        return role.toLowerCase(Locale.ROOT).startsWith(SOCIAL_WORKER.toLowerCase(Locale.ROOT));
    }

    /** "Priya Dunmore, 01632 960 118". */
    public String nameAndPhone() {
        String who = name.isEmpty() ? "name not known" : name;
        return phone.isEmpty() ? who : who + ", " + phone;
    }

    Professional until(LocalDate last) {
        return new Professional(
                id, child, role, name, agency, phone, email, beganOn, Optional.of(last), stamp);
    }
}
