package io.jinqiao.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.catalog.BusinessView;
import io.jinqiao.customer.CustomerView;
import io.jinqiao.knowledge.NewArticle;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The play can be performed: every file reads, and nobody in it is somebody else. */
class DemoFilesTest {

    private final DemoFiles files = new DemoFiles();

    @Test
    void everybodyHasATeamThatExistsAndSkillsThatTheClassificationKnows() {
        var house = files.house();
        var teams = house.teams().stream().map(DemoFiles.Team::code).toList();
        var businesses = files.catalog().stream().map(BusinessView::code).toList();

        assertThat(house.people()).hasSizeGreaterThanOrEqualTo(14).allSatisfy(person -> {
            assertThat(person.team())
                    .isIn(Stream.concat(teams.stream(), Stream.of("")).toList());
            assertThat(person.skills().keySet())
                    .allMatch(skill -> businesses.contains(skill)
                            || List.of("general", "lang.en").contains(skill));
        });
        assertThat(house.people().stream().filter(person -> person.capacity() > 0))
                .hasSizeGreaterThanOrEqualTo(10);
        assertThat(house.people()).extracting(DemoFiles.Person::username).doesNotHaveDuplicates();
        assertThat(house.people()).extracting(DemoFiles.Person::number).doesNotHaveDuplicates();
    }

    @Test
    void customersOfEveryKindAndValuePlay() {
        var players = files.players();

        assertThat(players).hasSizeGreaterThanOrEqualTo(24);
        assertThat(players)
                .extracting(DemoFiles.Player::key)
                .doesNotHaveDuplicates()
                .contains("wang", "li", "alice");
        assertThat(players).extracting(DemoFiles.Player::number).doesNotHaveDuplicates();
        assertThat(players).extracting(DemoFiles.Player::value).contains(CustomerView.Value.values());
        assertThat(players)
                .extracting(DemoFiles.Player::kind)
                .contains(CustomerView.Kind.PERSONAL, CustomerView.Kind.CORPORATE, CustomerView.Kind.INSTITUTIONAL);
    }

    @Test
    void everyArticleIsFiledUnderAClassThatExists() {
        var codes = files.catalog().stream()
                .flatMap(first -> Stream.concat(
                        Stream.of(first),
                        first.of().stream().flatMap(second -> Stream.concat(Stream.of(second), second.of().stream()))))
                .map(BusinessView::code)
                .toList();

        assertThat(files.articles())
                .hasSizeGreaterThanOrEqualTo(150)
                .allSatisfy(article -> assertThat(article.business()).isIn(codes));
        assertThat(files.articles()).extracting(NewArticle::code).doesNotHaveDuplicates();
    }
}
