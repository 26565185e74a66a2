package io.jinqiao.kernel;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where one post of one person holds. An empty part does not narrow; parts that name something narrow together. Teams and
 * departments are one part: who works on it.
 *
 * @param departments by their Chinese names, as teams say them
 * @param segments what customers are to the house, {@code ORDINARY} to {@code PRIVATE}
 * @param businesses codes of the classification, each with all below it
 */
public record Area(
        Set<String> teams, Set<String> departments, Set<String> branches, Set<String> segments, Set<String> businesses)
        implements Serializable {

    public static final Area EVERYWHERE = new Area(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public Area {
        teams = inOrder(teams);
        departments = inOrder(departments);
        branches = inOrder(branches);
        segments = inOrder(segments);
        businesses = inOrder(businesses);
    }

    public boolean isEverywhere() {
        return equals(EVERYWHERE);
    }

    public boolean admits(Traits traits) {
        return admitsPlace(traits.team(), traits.department())
                && admits(branches, traits.branch())
                && admits(segments, traits.segment())
                && (businesses.isEmpty() || traits.business() == null || below(businesses, traits.business()));
    }

    /** Whether whatever the other admits is admitted here; false where that cannot be said from the two alone. */
    public boolean covers(Area other) {
        return coversPlace(other)
                && covers(branches, other.branches)
                && covers(segments, other.segments)
                && (businesses.isEmpty()
                        || (!other.businesses.isEmpty()
                                && other.businesses.stream().allMatch(each -> below(businesses, each))));
    }

    private boolean admitsPlace(@Nullable String team, @Nullable String department) {
        return (teams.isEmpty() && departments.isEmpty())
                || team == null
                || teams.contains(team)
                || (department != null && departments.contains(department));
    }

    private boolean coversPlace(Area other) {
        if (teams.isEmpty() && departments.isEmpty()) {
            return true;
        }
        return !(other.teams.isEmpty() && other.departments.isEmpty())
                && teams.containsAll(other.teams)
                && departments.containsAll(other.departments);
    }

    private static boolean admits(Set<String> named, @Nullable String value) {
        return named.isEmpty() || value == null || named.contains(value);
    }

    private static boolean covers(Set<String> named, Set<String> others) {
        return named.isEmpty() || (!others.isEmpty() && named.containsAll(others));
    }

    private static boolean below(Set<String> businesses, String code) {
        return businesses.stream().anyMatch(each -> code.equals(each) || code.startsWith(each + "."));
    }

    /** So that the same area is always written the same. */
    private static Set<String> inOrder(Collection<String> words) {
        return Collections.unmodifiableSet(new TreeSet<>(words));
    }
}
