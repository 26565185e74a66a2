package io.jinqiao.sla.internal;

import io.jinqiao.sla.Target;
import io.jinqiao.sla.TermRule;
import io.jinqiao.sla.time.WorkCalendar;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rules, calendars and the courses of clocks as they are stored. */
final class TermsJson {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private TermsJson() {}

    static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    static Target target(String json) {
        return JSON.readValue(json, Target.class);
    }

    static WorkCalendar calendar(String json) {
        return JSON.readValue(json, WorkCalendar.class);
    }

    static TermRule rule(String json) {
        return JSON.readValue(json, TermRule.class);
    }

    static List<Course.Pause> pauses(String json) {
        return JSON.readValue(json, new TypeReference<>() {});
    }

    static List<Course.Extension> extensions(String json) {
        return JSON.readValue(json, new TypeReference<>() {});
    }
}
