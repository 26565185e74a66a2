package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Area;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.NewStaff;
import io.jinqiao.staff.StaffView;
import io.jinqiao.staff.internal.ChangePerson.Place;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What would become of each line of a file of people, as things are now. People who are not in it stay as they are. */
@Component
class Roster {

    private final StaffRepository staff;
    private final CheckPlace places;

    Roster(StaffRepository staff, CheckPlace places) {
        this.staff = staff;
        this.places = places;
    }

    enum Step {
        HIRE,
        /** Another team or branch. */
        MOVE,
        /** Other posts, another reach of them, another number of conversations. */
        CHANGE,
        LEAVE,
        SAME,
        REFUSED
    }

    /**
     * @param code why it is refused; null where it is not
     * @param before and {@code after}: posts, reach, team and branch in one line
     */
    record Outcome(
            long line,
            String number,
            String name,
            Step step,
            @Nullable String code,
            String before,
            String after) {}

    /** An outcome with what it takes to bring it about; no place where somebody leaves. */
    record Planned(
            Outcome outcome,
            RosterLine line,
            @Nullable StaffView person,
            @Nullable Place to) {

        /** Refuses with {@code staff.file-bad-cell}. */
        NewStaff hired(String password) {
            var place = Objects.requireNonNull(to);
            var zh = Objects.requireNonNull(line.zh());
            return new NewStaff(
                    Objects.requireNonNull(line.username()).toLowerCase(Locale.ROOT),
                    password,
                    line.number(),
                    new Bilingual(zh, line.en() == null ? zh : line.en()),
                    place.team(),
                    place.posts(),
                    List.of(),
                    place.capacity(),
                    false,
                    place.branch(),
                    place.areas());
        }
    }

    /** In the order of the file. */
    List<Planned> plan(List<RosterLine> lines, StaffId by) {
        var here = staff.all().stream().collect(Collectors.toMap(StaffView::number, Function.identity()));
        var taken = new HashSet<>(staff.taken());
        return lines.stream().map(line -> planned(line, here, taken, by)).toList();
    }

    private Planned planned(RosterLine line, Map<String, StaffView> here, Set<String> taken, StaffId by) {
        var person = here.get(line.number());
        try {
            if (line.fault() != null) {
                throw Refused.invalid(line.fault(), "The line cannot be read");
            }
            return person == null ? hire(line, taken) : known(line, person, by);
        } catch (Refused refused) {
            var name = person == null
                    ? Objects.requireNonNullElse(line.zh(), "")
                    : person.name().zh();
            return new Planned(
                    new Outcome(line.line(), line.number(), name, Step.REFUSED, refused.code(), "", ""),
                    line,
                    person,
                    null);
        }
    }

    private Planned hire(RosterLine line, Set<String> taken) {
        var zh = line.zh();
        var username = line.username();
        if (line.leaving()) {
            throw Refused.invalid("staff.unknown", "Nobody with this number works here");
        }
        if (zh == null
                || username == null
                || zh.length() > 60
                || username.length() > 60
                || line.number().length() > 20) {
            throw Refused.invalid("staff.file-bad-cell", "A new person has a name, a sign-in name and a number");
        }
        var place = new Place(
                        Objects.requireNonNullElse(line.team(), ""),
                        Objects.requireNonNullElse(line.posts(), List.<String>of()),
                        Objects.requireNonNullElse(line.capacity(), 0),
                        Objects.requireNonNullElse(line.branch(), ""),
                        areas(line, Objects.requireNonNullElse(line.posts(), List.<String>of()), Map.of()))
                .withPost();
        places.require(place);
        var names = List.of(username.toLowerCase(Locale.ROOT), line.number());
        if (names.stream().anyMatch(taken::contains)) {
            throw Refused.conflict("staff.username-taken", "That sign-in name or number is taken");
        }
        taken.addAll(names);
        return new Planned(
                new Outcome(line.line(), line.number(), zh, Step.HIRE, null, "", said(place)), line, null, place);
    }

    private Planned known(RosterLine line, StaffView person, StaffId by) {
        if (line.zh() != null && !line.zh().equals(person.name().zh())) {
            throw Refused.conflict("staff.file-name-differs", "Somebody else has this number");
        }
        var before = new Place(person.team(), somePost(person), person.capacity(), person.branch(), person.areas());
        if (line.leaving()) {
            requireAnother(person, by);
            return planned(line, person, Step.LEAVE, said(before), "", null);
        }
        var posts = Objects.requireNonNullElse(line.posts(), before.posts());
        var to = new Place(
                        Objects.requireNonNullElse(line.team(), person.team()),
                        posts,
                        Objects.requireNonNullElse(line.capacity(), person.capacity()),
                        Objects.requireNonNullElse(line.branch(), person.branch()),
                        areas(line, posts, person.areas()))
                .withPost();
        var step = step(before, to);
        if (step == Step.SAME) {
            return planned(line, person, step, said(before), said(to), to);
        }
        requireAnother(person, by);
        places.require(to);
        return planned(line, person, step, said(before), said(to), to);
    }

    private static Planned planned(
            RosterLine line, StaffView person, Step step, String before, String after, @Nullable Place to) {
        return new Planned(
                new Outcome(line.line(), line.number(), person.name().zh(), step, null, before, after),
                line,
                person,
                to);
    }

    private static Step step(Place before, Place to) {
        if (!Set.copyOf(before.posts()).equals(Set.copyOf(to.posts()))
                || !before.areas().equals(to.areas())
                || before.capacity() != to.capacity()) {
            return Step.CHANGE;
        }
        return before.team().equals(to.team()) && before.branch().equals(to.branch()) ? Step.SAME : Step.MOVE;
    }

    private static void requireAnother(StaffView person, StaffId by) {
        if (person.id().equals(by)) {
            throw Refused.forbidden("staff.not-for-oneself", "Another person does this for you");
        }
    }

    /** Who waits for a sensitive post has none yet. */
    private static List<String> somePost(StaffView person) {
        return person.posts().isEmpty() ? List.of("none") : person.posts();
    }

    private static Map<String, Area> areas(RosterLine line, Collection<String> posts, Map<String, Area> before) {
        var area = line.area();
        return posts.stream()
                .filter(post -> area != null || before.containsKey(post))
                .collect(Collectors.toMap(
                        post -> post, post -> area != null ? area : Objects.requireNonNull(before.get(post))));
    }

    private static String said(Place place) {
        return Stream.of(
                        String.join("、", place.posts()),
                        Areas.said(place.areas()),
                        place.team(),
                        place.branch(),
                        String.valueOf(place.capacity()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
