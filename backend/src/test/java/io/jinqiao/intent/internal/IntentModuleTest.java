package io.jinqiao.intent.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.jinqiao.catalog.BusinessView;
import io.jinqiao.catalog.Catalog;
import io.jinqiao.catalog.FakeCatalog;
import io.jinqiao.intent.Intents;
import io.jinqiao.intent.LabelledQuestion;
import io.jinqiao.intent.events.QuestionsAdded;
import io.jinqiao.intent.events.VersionPutInForce;
import io.jinqiao.intent.events.VersionTrained;
import io.jinqiao.intent.internal.QuestionRepository.Source;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.language.Facets;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.NoMemories;
import io.jinqiao.web.SignedIn;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
class IntentModuleTest {

    private static final List<LabelledQuestion> QUESTIONS = List.of(
            new LabelledQuestion("卡丢了怎么办", "card.loss"),
            new LabelledQuestion("我要挂失银行卡", "card.loss"),
            new LabelledQuestion("钱包被偷，卡在里面", "card.loss"),
            new LabelledQuestion("银行卡找不到了", "card.loss"),
            new LabelledQuestion("贷款利率是多少", "loan.rate"),
            new LabelledQuestion("个人贷款的利息怎么算", "loan.rate"),
            new LabelledQuestion("现在贷款年利率多少", "loan.rate"),
            new LabelledQuestion("借十万一年要付多少利息", "loan.rate"));

    private final SignedIn ji = Asking.staff(StaffId.next(), "knowledge", Permission.TRAIN_ASSISTANT);
    private final SignedIn lin = Asking.staff(StaffId.next(), "cards", Permission.SERVE);

    private final Intents intents;
    private final AddQuestions.Handler add;
    private final Trainings trainings;
    private final PutInForce.Handler putInForce;
    private final VersionRepository versions;
    private final ModelsInForce models;
    private final Facets facets;
    private final TeachAgain again;
    private final FakeCatalog catalog;
    private final MockMvcTester http;
    private final JdbcClient jdbc;

    IntentModuleTest(
            Intents intents,
            AddQuestions.Handler add,
            Trainings trainings,
            PutInForce.Handler putInForce,
            VersionRepository versions,
            ModelsInForce models,
            Facets facets,
            TeachAgain again,
            FakeCatalog catalog,
            MockMvcTester http,
            JdbcClient jdbc) {
        this.intents = intents;
        this.add = add;
        this.trainings = trainings;
        this.putInForce = putInForce;
        this.versions = versions;
        this.models = models;
        this.facets = facets;
        this.again = again;
        this.catalog = catalog;
        this.http = http;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void cardsAndLoansAreBusiness() {
        jdbc.sql("delete from intent.in_force").update();
        jdbc.sql("delete from intent.version").update();
        jdbc.sql("delete from intent.question").update();
        catalog.replace(List.of(business("card", business("card.loss")), business("loan", business("loan.rate"))));
    }

    @Test
    void whatWasTrainedReadsCustomersWordsAndIsStillThereAfterARestart() {
        train();

        assertThat(intents.read("我的借记卡不见了，想挂失", Language.ZH))
                .hasValueSatisfying(reading -> assertThat(reading.bySet().get("business"))
                        .satisfies(label -> {
                            assertThat(label.label()).isEqualTo("card.loss");
                            assertThat(label.version()).isEqualTo(1);
                        }));
        assertThat(new ModelsInForce(versions, facets, new NoMemories()).now().get("business"))
                .satisfies(kept -> assertThat(
                                kept.classifier().read("贷款利息", Language.ZH).label())
                        .isEqualTo("loan.rate"));
    }

    @Test
    void aSecondVersionWaitsUntilSomebodyPutsItInForceAndCanBeRolledBack(Scenario scenario) {
        train();
        train();
        assertThat(versions.inForce()).containsEntry("business", 1);

        scenario.stimulate(() -> putInForce.handle(new PutInForce("business", 2, ji.actor())))
                .andWaitForEventOfType(VersionPutInForce.class)
                .matchingMappedValue(VersionPutInForce::number, 2)
                .toArriveAndVerify(event -> {
                    assertThat(event.before()).isEqualTo(1);
                    assertThat(event.by()).isEqualTo(ji.actor());
                });
        assertThat(models.now().get("business").version()).isEqualTo(2);

        putInForce.handle(new PutInForce("business", 1, ji.actor()));
        assertThat(models.now().get("business").version()).isEqualTo(1);
    }

    /** An older format after an upgrade: the start trains anew from the same questions, and the new version serves. */
    @Test
    void aVersionThatCannotBeReadIsTrainedAgainAtTheStart(Scenario scenario) {
        train();
        var first = versions.find("business", 1).orElseThrow();
        var model = versions.model("business", 1);
        model[3] = 1;
        versions.add(
                new VersionRepository.Version(
                        Ids.next(), "business", 41, 8, 2, first.figures(), 1, ji.value(), first.trainedAt()),
                model);
        putInForce.handle(new PutInForce("business", 41, ji.actor()));
        assertThat(intents.read("卡丢了怎么办", Language.ZH)).isEmpty();
        assertThat(http.get().uri("/api/desk/intents").with(Asking.as(ji)))
                .bodyJson()
                .extractingPath("$[0].unreadable")
                .isEqualTo(true);

        scenario.stimulate(() -> assertThat(again.check()).isEqualTo(1))
                .andWaitForEventOfType(VersionPutInForce.class)
                .matchingMappedValue(VersionPutInForce::number, 42)
                .toArriveAndVerify(event -> assertThat(event.before()).isEqualTo(41));
        await().untilAsserted(
                        () -> assertThat(intents.read("卡丢了怎么办", Language.ZH)).isPresent());
        assertThat(again.check()).isZero();
    }

    @Test
    void aVersionKeepsItsFigures() {
        train();

        assertThat(versions.find("business", 1)).hasValueSatisfying(version -> {
            assertThat(version.questions()).isEqualTo(QUESTIONS.size());
            assertThat(version.classes()).isEqualTo(2);
            assertThat(version.figures().checked()).isEqualTo(QUESTIONS.size());
            assertThat(version.figures().accuracy()).isBetween(0.5, 1.0);
        });
    }

    @Test
    void beforeAnythingIsTrainedNothingIsRead() {
        var begun = new IntentDesk(add, trainings, versions, new ModelsInForce(versions, facets, new NoMemories()));

        assertThat(begun.read("卡丢了", Language.ZH)).isEmpty();
        assertThatThrownBy(() -> putInForce.handle(new PutInForce("business", 7, ji.actor())))
                .isInstanceOf(Refused.class)
                .hasFieldOrPropertyWithValue("code", "intent.unknown-version");
    }

    @Test
    void aTrainingAskedForAtTheDeskRunsInTheBackground(Scenario scenario) {
        add.handle(new AddQuestions("business", QUESTIONS, Source.TYPED, ji.actor()));

        scenario.stimulate(() -> assertThat(post("/business/trainings", "{}")).hasStatus(202))
                .andWaitForStateChange(versions::all, all -> !all.isEmpty())
                .andVerify(all -> assertThat(all.getFirst().trainedBy()).isEqualTo(ji.value()));
    }

    @Test
    void aVersionThatWasTrainedIsTold(Scenario scenario) {
        scenario.stimulate(this::train)
                .andWaitForEventOfType(VersionTrained.class)
                .toArriveAndVerify(event -> assertThat(event.questions()).isEqualTo(QUESTIONS.size()));
    }

    @Test
    void oneLabelIsTooFewToTrain() {
        assertThat(post("/business/trainings", "{}"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("intent.too-few-questions");
    }

    @Test
    void goodRowsOfAnImportGoAheadAndBadOnesAreNamed() {
        var csv = "text,category\\n卡被吞了,card.loss\\n利率,loan.gain\\n没有分类\\n卡被吞了,card.loss\\n";

        var outcome = assertThat(post("/business/imports", "{ \"csv\": \"%s\" }".formatted(csv)))
                .hasStatusOk()
                .bodyJson();

        outcome.extractingPath("$.added").isEqualTo(1);
        outcome.extractingPath("$.already").isEqualTo(1);
        outcome.extractingPath("$.faults[*].line").asArray().containsExactly(3, 4);
        outcome.extractingPath("$.faults[*].reason").asArray().containsExactly("UNKNOWN_LABEL", "CELLS");
    }

    @Test
    void aQuestionIsKeptOnceAndItsAdditionIsTold(Scenario scenario) {
        var questions = new AddQuestions("business", QUESTIONS, Source.TYPED, ji.actor());

        scenario.stimulate(() -> add.handle(questions))
                .andWaitForEventOfType(QuestionsAdded.class)
                .toArriveAndVerify(event -> assertThat(event.count()).isEqualTo(QUESTIONS.size()));
        assertThat(add.handle(questions)).isZero();
    }

    @Test
    void questionsAreFoundByTheirWordsAndTakenOut() {
        add.handle(new AddQuestions("business", QUESTIONS, Source.TYPED, ji.actor()));
        var id = jdbc.sql("select id from intent.question where words = '我要挂失银行卡'")
                .query(String.class)
                .single();

        assertThat(delete("/business/questions/" + id)).hasStatus(204);
        assertThat(delete("/business/questions/" + id)).hasStatus(404);
        assertThat(http.get()
                        .uri("/api/desk/intents/business/questions?q={q}", "银行卡")
                        .with(Asking.as(ji)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.questions[*].words")
                .asArray()
                .containsExactly("银行卡找不到了");
    }

    @Test
    void anAgentMayNotTeach() {
        assertThat(http.get().uri("/api/desk/intents").with(Asking.as(lin))).hasStatus(403);
    }

    private void train() {
        add.handle(new AddQuestions("business", QUESTIONS, Source.TYPED, Actor.SYSTEM));
        trainings.train("business", ji.actor());
    }

    private MvcTestResult post(String path, String body) {
        return http.post()
                .uri("/api/desk/intents" + path)
                .with(Asking.as(ji))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult delete(String path) {
        return http.delete().uri("/api/desk/intents" + path).with(Asking.as(ji)).exchange();
    }

    private static BusinessView business(String code, BusinessView... of) {
        return new BusinessView(code, new Bilingual("名称", code), List.of(of));
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Neighbours {

        @Bean
        Catalog catalog() {
            return new FakeCatalog();
        }
    }
}
