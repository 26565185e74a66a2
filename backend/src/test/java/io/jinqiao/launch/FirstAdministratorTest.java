package io.jinqiao.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.staff.FakeStaff;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirstAdministratorTest {

    private final FakeStaff staff = new FakeStaff();
    private final List<String> shown = new ArrayList<>();
    private final Deque<String> answers = new ArrayDeque<>();

    @Test
    void whereSomebodyWorksNobodyIsHired() {
        var before = staff.all().size();

        hireIfNeeded();

        assertThat(staff.all()).hasSize(before);
        assertThat(shown).isEmpty();
    }

    @Test
    void anAnswerBecomesThePasswordAndIsNotShown() {
        staff.clear();
        answers.add("correct horse battery staple");

        hireIfNeeded();

        assertThat(staff.named("admin").posts()).containsExactly("administrator");
        assertThat(staff.institution().demo()).isFalse();
        assertThat(String.join("\n", shown)).doesNotContain("horse");
    }

    @Test
    void withoutAnAnswerThePasswordIsMadeAndShownOnce() {
        staff.clear();

        hireIfNeeded();
        hireIfNeeded();

        assertThat(shown)
                .filteredOn(line -> line.startsWith("Password (shown this once): "))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.substring(line.lastIndexOf(' ') + 1)).hasSize(20));
        assertThat(staff.all()).hasSize(1);
    }

    private void hireIfNeeded() {
        new FirstAdministrator(staff, shown::add, _ -> Optional.ofNullable(answers.poll())).hireIfNeeded();
    }
}
