package io.jinqiao.staff.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.kernel.Permission;
import io.jinqiao.staff.internal.Account.Failures;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccountTest {

    private final Instant now = Instant.parse("2026-11-23T01:00:00Z");

    @Test
    void fiveFailuresInAQuarterOfAnHourLockForHalfAnHour() {
        var failures = failures(5, Duration.ofMinutes(3));
        var last = now.plus(Duration.ofMinutes(12));

        assertThat(failures.locked(last)).isTrue();
        assertThat(failures.locked(last.plus(Duration.ofMinutes(29)))).isTrue();
        assertThat(failures.locked(last.plus(Duration.ofMinutes(30)))).isFalse();
    }

    @Test
    void failuresFarApartAreForgotten() {
        assertThat(failures(6, Duration.ofMinutes(16)).locked(now.plus(Duration.ofMinutes(80))))
                .isFalse();
    }

    @Test
    void aPasswordNeedsLengthAndThreeKindsOfCharacters() {
        assertThatThrownBy(() -> PasswordRule.check("Short1!", false)).hasMessageContaining("8 characters");
        assertThatThrownBy(() -> PasswordRule.check("lowercase1", false)).hasMessageContaining("three kinds");
        assertThatThrownBy(() -> PasswordRule.check("Jinqiao-26", true)).hasMessageContaining("12");
        PasswordRule.check("Jinqiao-26", false);
    }

    @Test
    void anExaminerReadsTheRecordAndServesNobody() {
        assertThat(Post.permissions(List.of("examiner")))
                .contains(Permission.EXPORT_RECORDS)
                .doesNotContain(Permission.SERVE, Permission.WORK_TICKETS);
    }

    private Failures failures(int count, Duration apart) {
        var failures = Failures.NONE;
        for (int i = 0; i < count; i++) {
            failures = failures.another(now.plus(apart.multipliedBy(i)));
        }
        return failures;
    }
}
