package io.jinqiao.watch.internal;

import java.util.List;
import org.springframework.stereotype.Component;

/** Alarms and versions of thresholds as supervisors see them. */
@Component
class ReadAlarms {

    private final AlarmRepository alarms;
    private final ThresholdRepository versions;

    ReadAlarms(AlarmRepository alarms, ThresholdRepository versions) {
        this.alarms = alarms;
        this.versions = versions;
    }

    List<Alarm> open() {
        return alarms.open();
    }

    List<Alarm> search(AlarmSearch search, int most) {
        return alarms.search(search, most);
    }

    List<WatchController.Past> history(int most) {
        return versions.newest(most).stream()
                .map(one -> new WatchController.Past(one.version(), one.reason(), one.by(), one.at()))
                .toList();
    }
}
