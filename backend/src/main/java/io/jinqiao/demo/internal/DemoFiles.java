package io.jinqiao.demo.internal;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.jinqiao.catalog.BusinessView;
import io.jinqiao.customer.CustomerView.Kind;
import io.jinqiao.customer.CustomerView.Value;
import io.jinqiao.customer.NewCustomer;
import io.jinqiao.customer.ProtectedField;
import io.jinqiao.dialogue.flow.Flow;
import io.jinqiao.intent.Intents;
import io.jinqiao.intent.LabelledQuestion;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Language;
import io.jinqiao.knowledge.ArticleView.Field;
import io.jinqiao.knowledge.NewArticle;
import io.jinqiao.knowledge.NewArticle.Wording;
import io.jinqiao.staff.BranchView;
import io.jinqiao.staff.NewStaff;
import io.jinqiao.staff.StaffView.Skill;
import io.jinqiao.staff.TeamView;
import io.jinqiao.suitability.Product;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the demo bank's own files from the class path; what does not fit its record stops the start. */
@Component
class DemoFiles {

    /** Named one by one, because a packed application has no folders to list. */
    private static final List<String> KNOWLEDGE =
            List.of("account", "card", "complaint", "digital", "fee", "loan", "security", "transfer", "wealth");

    private static final List<String> FLOWS = List.of(
            "block-card",
            "raise-credit-line",
            "dispute-transaction",
            "book-branch",
            "check-progress",
            "raise-transfer-limit");

    /** Our own files leave out what is empty, which a request may not. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** A person who works at the demo bank. */
    record Person(
            String username,
            String number,
            String zh,
            String en,
            String team,
            String post,
            int capacity,
            Map<String, Integer> skills,
            @Nullable Boolean secondFactor) {

        NewStaff signingInWith(String password) {
            var levels = skills.entrySet().stream()
                    .map(skill -> new Skill(skill.getKey(), skill.getValue()))
                    .toList();
            return new NewStaff(
                    username,
                    password,
                    number,
                    new Bilingual(zh, en),
                    team,
                    List.of(post),
                    levels,
                    capacity,
                    secondFactor != null && secondFactor);
        }
    }

    /** A team, and the department it belongs to. */
    record Team(String code, String zh, String en, Bilingual department) {

        TeamView view() {
            return new TeamView(code, new Bilingual(zh, en), department);
        }
    }

    /** A customer who can be played on the customer page, known there by a short key. */
    record Player(
            String key,
            String number,
            String name,
            String phone,
            Kind kind,
            Value value,
            int verified,
            @Nullable String risk,
            Language language,
            List<String> tags,
            @Nullable List<String> flags,
            @Nullable Map<ProtectedField, List<String>> more,
            @Nullable Integer assessedDaysAgo,
            @Nullable String branch) {

        NewCustomer customer() {
            var others = more == null ? Map.<ProtectedField, List<String>>of() : more;
            return new NewCustomer(
                    kind,
                    number,
                    name,
                    phone,
                    value,
                    verified,
                    risk,
                    language,
                    tags,
                    flags == null ? List.of() : flags,
                    others,
                    branch == null ? "" : branch);
        }

        @Override
        public String toString() {
            return "Player[" + key + "]";
        }
    }

    /** A product with its two ratings. */
    record Sold(String code, String zh, String en, String issuer, int issuerLevel, int sellerLevel) {

        Product product() {
            return new Product(code, new Bilingual(zh, en), issuer, issuerLevel, sellerLevel);
        }
    }

    /** A branch, where customers belong. */
    record Branch(String code, String zh, String en) {

        BranchView view() {
            return new BranchView(code, new Bilingual(zh, en));
        }
    }

    record House(Bilingual name, String hotline, List<Branch> branches, List<Team> teams, List<Person> people) {}

    House house() {
        return JSON.convertValue(yaml("staff"), House.class);
    }

    List<Player> players() {
        return JSON.convertValue(yaml("customers"), new TypeReference<List<Player>>() {});
    }

    List<Product> products() {
        return JSON.convertValue(yaml("products"), new TypeReference<List<Sold>>() {}).stream()
                .map(Sold::product)
                .toList();
    }

    List<BusinessView> catalog() {
        return JSON.convertValue(yaml("catalog"), new TypeReference<List<Business>>() {}).stream()
                .map(Business::view)
                .toList();
    }

    List<NewArticle> articles() {
        return KNOWLEDGE.stream()
                .map(file -> JSON.convertValue(yaml("knowledge/" + file), new TypeReference<List<Article>>() {}))
                .flatMap(List::stream)
                .map(Article::article)
                .toList();
    }

    List<Flow> flows() {
        return FLOWS.stream()
                .map(file -> JSON.convertValue(yaml("flows/" + file), Flow.class))
                .toList();
    }

    /**
     * By label set: the wordings of the articles say what business they are, and a file says how urgent words are. In an
     * order that is the same at every start, or the content would seem another one each time.
     */
    Map<String, List<LabelledQuestion>> questions(List<NewArticle> articles) {
        var business = articles.stream()
                .flatMap(article -> new TreeMap<>(article.wordings())
                        .values().stream()
                                .flatMap(wording ->
                                        Stream.concat(Stream.of(wording.title()), wording.questions().stream()))
                                .map(words -> new LabelledQuestion(words, article.business())))
                .toList();
        var urgency =
                JSON
                        .convertValue(yaml("urgency"), new TypeReference<Map<String, List<String>>>() {})
                        .entrySet()
                        .stream()
                        .flatMap(level ->
                                level.getValue().stream().map(words -> new LabelledQuestion(words, level.getKey())))
                        .toList();
        return new TreeMap<>(Map.of(Intents.BUSINESS, business, Intents.URGENCY, urgency));
    }

    /** A proposal, and how far it has come. {@code days} until it holds; 0 for at once. */
    record Proposed(
            String step,
            @Nullable Integer days,
            String reason,
            @Nullable String verdict,
            NewArticle article) {}

    List<Proposed> proposals() {
        return JSON.convertValue(yaml("proposals"), new TypeReference<List<Proposal>>() {}).stream()
                .map(Proposal::proposed)
                .toList();
    }

    DemoRequests requests() {
        return JSON.convertValue(yaml("requests"), DemoRequests.class);
    }

    List<Complained> complaints() {
        return JSON.convertValue(yaml("complaints"), new TypeReference<>() {});
    }

    /** What a customer asked that nothing in the knowledge base answers, and how an agent put it in own words. */
    record Talk(String customer, String by, String business, String asked, String answered) {

        @Override
        public String toString() {
            return "Talk[" + customer + "]";
        }
    }

    List<Talk> talks() {
        return JSON.convertValue(yaml("talks"), new TypeReference<>() {});
    }

    private record Proposal(
            String step,
            @Nullable Integer days,
            String reason,
            @Nullable String verdict,
            Article article) {

        Proposed proposed() {
            return new Proposed(step, days, reason, verdict, article.article());
        }
    }

    /** A complaint and how far it has come. */
    record Complained(
            String customer,
            String door,
            @Nullable String regulator,
            @Nullable String reference,
            @Nullable String regime,
            String subject,
            String facts,
            String demand,
            String product,
            String branch,
            @Nullable String vulnerable,
            String way,
            String line,
            String cause,
            String grade,
            String step,
            @Nullable String findings,
            @Nullable String basis,
            @Nullable String liability,
            @Nullable String solution,
            @Nullable Long compensation,
            @Nullable String remark,
            @Nullable String result,
            @Nullable Boolean satisfied) {}

    private record Business(
            String code,
            String zh,
            String en,
            @Nullable Boolean complaint,
            @Nullable List<Business> of) {

        BusinessView view() {
            var below = of == null
                    ? List.<BusinessView>of()
                    : of.stream().map(Business::view).toList();
            return new BusinessView(code, new Bilingual(zh, en), below, Boolean.TRUE.equals(complaint));
        }
    }

    private record Article(
            String code,
            String kind,
            String business,
            String audience,
            Wording zh,
            @Nullable Wording en,
            @Nullable List<Field> fields) {

        NewArticle article() {
            var wordings = en == null ? Map.of(Language.ZH, zh) : Map.of(Language.ZH, zh, Language.EN, en);
            var given = fields == null
                    ? List.<Field>of()
                    : fields.stream().map(Article::whole).toList();
            return new NewArticle(code, kind, business, audience.equals("CUSTOMER"), wordings, given);
        }

        /** A bare number has no unit, and a file does not write down what is not there. */
        private static Field whole(Field field) {
            return new Field(field.name(), field.value(), requireNonNullElse(field.unit(), ""));
        }
    }

    private static Object yaml(String name) {
        try (var file = DemoFiles.class.getResourceAsStream("/demo/" + name + ".yaml")) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(requireNonNull(file, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
