package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.internal.SettingController.Settings;
import org.springframework.stereotype.Component;

/** The settings as they are read: all versions of what letters say, limits, and how they came about. */
@Component
class ReadSettings {

    private final SettingRepository settings;

    ReadSettings(SettingRepository settings) {
        this.settings = settings;
    }

    Settings all() {
        return new Settings(settings.templates(), settings.limits(), settings.changes(), Letters.BLANKS);
    }
}
