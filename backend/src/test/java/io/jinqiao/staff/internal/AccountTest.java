package io.jinqiao.staff.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.kernel.Permission;
import io.jinqiao.staff.internal.Account.Failures;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final SignInRules RULES = SignInRules.SHIPPED;

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
        assertThatThrownBy(() -> PasswordRule.check(RULES, "Short1!", false)).hasMessageContaining("8 characters");
        assertThatThrownBy(() -> PasswordRule.check(RULES, "lowercase1", false)).hasMessageContaining("3 kinds");
        assertThatThrownBy(() -> PasswordRule.check(RULES, "Jinqiao-26", true)).hasMessageContaining("12");
        PasswordRule.check(RULES, "Jinqiao-26", false);
    }

    @Test
    void aHouseDecidesOnlyWithinBounds() {
        RULES.check();
        assertThatThrownBy(() -> with(3, Duration.ofMinutes(15)).check()).hasMessageContaining("beyond");
        assertThatThrownBy(() -> with(12, Duration.ofHours(3)).check()).hasMessageContaining("beyond");
        with(16, Duration.ofMinutes(5)).check();
    }

    @Test
    void anExaminerReadsTheRecordAndServesNobody() {
        assertThat(PostBook.SHIPPED.permissions(List.of("examiner")))
                .contains(Permission.EXPORT_RECORDS)
                .doesNotContain(Permission.SERVE, Permission.WORK_TICKETS);
    }

    @Test
    void noPostOfTheProductJoinsWhatIsSeparated() {
        PostBook.SHIPPED.check();
        assertThat(PostBook.SHIPPED.posts()).allSatisfy(post -> DutyMatrix.SHIPPED.require(post.permissions()));
        assertThatThrownBy(() -> DutyMatrix.SHIPPED.require(
                        PostBook.SHIPPED.permissions(List.of("administrator", "security-officer"))))
                .hasMessageContaining("not held together");
    }

    private static SignInRules with(int shortest, Duration idle) {
        return new SignInRules(
                shortest,
                16,
                3,
                5,
                Duration.ofDays(90),
                5,
                Duration.ofMinutes(15),
                Duration.ofMinutes(30),
                idle,
                Duration.ofHours(12),
                true,
                Set.of());
    }

    private Failures failures(int count, Duration apart) {
        var failures = Failures.NONE;
        for (int i = 0; i < count; i++) {
            failures = failures.another(RULES, now.plus(apart.multipliedBy(i)));
        }
        return failures;
    }
}
