package io.jinqiao.staff.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.staff.NewStaff;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.StaffView.Skill;
import io.jinqiao.staff.events.SignInRefused;
import io.jinqiao.testing.ModuleTest;
import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@Import(StaffTime.class)
class StaffModuleTest {

    private static final String RIGHT = "Right-2026";
    private static final String CSRF = "0198b0f0-0000-7000-8000-000000000001";

    private final Staff staff;
    private final MockMvcTester http;
    private String username = "";

    StaffModuleTest(Staff staff, MockMvcTester http) {
        this.staff = staff;
        this.http = http;
    }

    @BeforeEach
    void linWorksHere() {
        username = "lin" + Ids.next();
        staff.hire(lin(username));
    }

    @Test
    void theRightPasswordOpensTheDesk() {
        var signedIn = signIn(username, RIGHT);

        assertThat(signedIn).hasStatusOk().bodyJson().extractingPath("$.number").isEqualTo(username);
        var session = signedIn.getResponse().getCookie("JQSESSION");
        assertThat(session).isNotNull();
        assertThat(session.isHttpOnly()).isTrue();
        assertThat(http.get().uri("/api/desk/teams").cookie(session)).hasStatusOk();
    }

    @Test
    void aWrongPasswordAndAnUnknownNameReadTheSame() {
        assertThat(signIn(username, "Wrong-2026"))
                .hasStatus(401)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("staff.sign-in-refused");
        assertThat(signIn("nobody", RIGHT))
                .hasStatus(401)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("staff.sign-in-refused");
    }

    @Test
    void afterFiveWrongPasswordsTheRightOneDoesNotHelp(PublishedEvents events) {
        for (int i = 0; i < 5; i++) {
            signIn(username, "Wrong-2026");
        }

        assertThat(signIn(username, RIGHT)).hasStatus(401);
        assertThat(events.ofType(SignInRefused.class).matching(SignInRefused::locked))
                .isNotEmpty();
    }

    @Test
    void nobodyEntersWithoutSigningIn() {
        assertThat(http.get().uri("/api/desk/teams"))
                .hasStatus(401)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("staff.not-signed-in");
    }

    @Test
    void aFormOnAnotherSiteCannotActForSomebodySignedIn() {
        var session = signIn(username, RIGHT).getResponse().getCookie("JQSESSION");

        assertThat(http.post().uri("/api/sign-out").cookie(session)).hasStatus(403);
        assertThat(http.get().uri("/api/me").cookie(session)).hasStatusOk();
    }

    @Test
    void signingOutEndsTheSession() {
        var session = signIn(username, RIGHT).getResponse().getCookie("JQSESSION");

        assertThat(http.post()
                        .uri("/api/sign-out")
                        .cookie(session, new Cookie("XSRF-TOKEN", CSRF))
                        .header("X-XSRF-TOKEN", CSRF))
                .hasStatusOk();
        assertThat(http.get().uri("/api/me").cookie(session)).hasStatus(401);
    }

    @Test
    void twoPeopleCannotShareASignInName() {
        assertThatThrownBy(() -> staff.hire(lin(username)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("staff.username-taken"));
    }

    @Test
    void pagesForbidForeignScripts() {
        var policy = http.get().uri("/api/me").exchange().getResponse().getHeader("Content-Security-Policy");

        assertThat(policy).contains("default-src 'self'", "object-src 'none'").doesNotContain("script-src");
    }

    private static NewStaff lin(String username) {
        var name = new Bilingual("林悦", "Lin Yue");
        return new NewStaff(
                username, RIGHT, username, name, "cards", List.of("agent"), List.of(new Skill("card", 4)), 5);
    }

    private MvcTestResult signIn(String name, String password) {
        return http.post()
                .uri("/api/sign-in")
                .cookie(new Cookie("XSRF-TOKEN", CSRF))
                .header("X-XSRF-TOKEN", CSRF)
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        { "username": "%s", "password": "%s" }
                        """.formatted(name, password))
                .exchange();
    }
}
