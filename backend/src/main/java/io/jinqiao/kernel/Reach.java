package io.jinqiao.kernel;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Where somebody has a permission: in any of the areas of the posts that give it. The only place that decides it. */
public record Reach(List<Area> areas) implements Serializable {

    public static final Reach EVERYWHERE = new Reach(List.of(Area.EVERYWHERE));
    public static final Reach NOWHERE = new Reach(List.of());

    public Reach {
        areas = List.copyOf(areas);
    }

    public static Reach of(Area area) {
        return area.isEverywhere() ? EVERYWHERE : new Reach(List.of(area));
    }

    /** Here and there. */
    public Reach and(Reach other) {
        if (covers(other)) {
            return this;
        }
        var all = new ArrayList<>(areas);
        other.areas.stream().filter(each -> !all.contains(each)).forEach(all::add);
        return all.contains(Area.EVERYWHERE) ? EVERYWHERE : new Reach(all);
    }

    public boolean isEverywhere() {
        return areas.stream().anyMatch(Area::isEverywhere);
    }

    public boolean admits(Traits traits) {
        return areas.stream().anyMatch(area -> area.admits(traits));
    }

    /** Whether whatever the other admits is admitted here; false where that cannot be said from the two alone. */
    public boolean covers(Reach other) {
        return other.areas.stream().allMatch(each -> areas.stream().anyMatch(area -> area.covers(each)));
    }
}
