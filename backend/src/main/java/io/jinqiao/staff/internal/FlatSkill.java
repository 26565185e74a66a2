package io.jinqiao.staff.internal;

import io.jinqiao.staff.StaffView.Skill;
import java.time.LocalDate;

/** A skill laid flat, as tables and facts keep it: {@code card=4}, or {@code fund=3@2027-06-30} where it ends. */
final class FlatSkill {

    private FlatSkill() {}

    static String of(Skill skill) {
        var until = skill.until();
        return skill.code() + "=" + skill.level() + (until == null ? "" : "@" + until);
    }

    static Skill skill(String flat) {
        var equals = flat.indexOf('=');
        var at = flat.indexOf('@');
        var level = Integer.parseInt(flat, equals + 1, at < 0 ? flat.length() : at, 10);
        return new Skill(flat.substring(0, equals), level, at < 0 ? null : LocalDate.parse(flat.substring(at + 1)));
    }
}
