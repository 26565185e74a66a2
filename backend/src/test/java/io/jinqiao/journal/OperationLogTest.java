package io.jinqiao.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/** The operation log is the journal read by who; that the database lets nobody change it is shown in {@code JournalModuleTest}. */
class OperationLogTest {

    private static final Period YEAR = Period.ofYears(1);

    @Test
    void noScheduleMayKeepItLessThanAYear() throws IOException {
        assertThat(schedules())
                .filteredOn(schedule -> String.valueOf(schedule.get("kind")).startsWith("journal."))
                .hasSizeGreaterThan(3)
                .allSatisfy(schedule -> {
                    var least = Period.parse(String.valueOf(schedule.get("least")));
                    assertThat(least.toTotalMonths()).isGreaterThanOrEqualTo(YEAR.toTotalMonths());
                });
    }

    @SuppressWarnings("unchecked") // it is our own file
    private static List<Map<String, Object>> schedules() throws IOException {
        try (var in = new ClassPathResource("retention/schedules.yaml").getInputStream()) {
            Map<String, Object> file = new Yaml().load(in);
            return (List<Map<String, Object>>) Objects.requireNonNull(file.get("schedules"));
        }
    }
}
