package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.NewStaff;
import io.jinqiao.staff.Staff;
import jakarta.servlet.http.Cookie;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** People at their browsers: hired, signed in, asking with their cookie. */
final class StaffDesk {

    static final String PASSWORD = "Right-River-2026";
    private static final String CSRF = "0198b0f0-0000-7000-8000-000000000001";

    private final Staff staff;
    private final MockMvcTester http;

    StaffDesk(Staff staff, MockMvcTester http) {
        this.staff = staff;
        this.http = http;
    }

    /** Somebody hired for these posts. */
    Person hire(String... posts) {
        var username = "p" + Ids.next();
        var id = staff.hire(new NewStaff(
                username, PASSWORD, username, new Bilingual("林悦", "Lin Yue"), "cards", List.of(posts), List.of(), 5));
        return new Person(id, username);
    }

    final class Person {

        private final StaffId id;
        private final String username;
        private @Nullable Cookie session;

        Person(StaffId id, String username) {
            this.id = id;
            this.username = username;
        }

        StaffId id() {
            return id;
        }

        String username() {
            return username;
        }

        /** The same person at another browser. */
        Person elsewhere() {
            return new Person(id, username);
        }

        Person withCookie(@Nullable Cookie cookie) {
            session = cookie;
            return this;
        }

        @Nullable Cookie cookie() {
            return session;
        }

        Person signedIn() {
            var answer = signIn(PASSWORD);
            if (answer.getResponse().getStatus() != 200) {
                throw new AssertionError("Not let in");
            }
            return this;
        }

        /** As somebody whose post needs a second factor; its stage is passed over, since it is not what is tested. */
        Person signedInWithAllProofs(SignInRepository signIns) {
            signIn(PASSWORD);
            var row = signIns.history(id).getFirst();
            signIns.advance(row.id(), Stage.OPEN, "password+totp");
            return this;
        }

        MvcTestResult signIn(String password) {
            return ask(HttpMethod.POST, "/api/sign-in", """
                    { "username": "%s", "password": "%s" }
                    """.formatted(username, password));
        }

        MvcTestResult get(String path) {
            return ask(HttpMethod.GET, path, "");
        }

        MvcTestResult post(String path, String json) {
            return ask(HttpMethod.POST, path, json);
        }

        MvcTestResult put(String path, String json) {
            return ask(HttpMethod.PUT, path, json);
        }

        MvcTestResult delete(String path) {
            return ask(HttpMethod.DELETE, path, "");
        }

        private MvcTestResult ask(HttpMethod method, String path, String json) {
            var request = http.method(method)
                    .uri(path)
                    .cookie(new Cookie("XSRF-TOKEN", CSRF))
                    .header("X-XSRF-TOKEN", CSRF);
            if (session != null) {
                request = request.cookie(session);
            }
            if (!json.isEmpty()) {
                request = request.contentType(MediaType.APPLICATION_JSON).content(json);
            }
            var answer = request.exchange();
            var given = answer.getResponse().getCookie("JQSESSION");
            if (given != null && given.getMaxAge() != 0) {
                session = given;
            }
            return answer;
        }
    }
}
