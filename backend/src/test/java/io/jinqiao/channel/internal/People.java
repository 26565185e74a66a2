package io.jinqiao.channel.internal;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.InstitutionView;
import io.jinqiao.staff.NewStaff;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.TeamView;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** Staff of a test, who are hired once and sign in as the desk does. */
record People(Staff staff, int port) {

    private static final String PASSWORD = "Spring-river-7";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    StaffId hire(String username, String... posts) {
        if (staff.isEmpty()) {
            var name = new Bilingual("测试银行", "Test Bank");
            staff.found(new InstitutionView(name, "95000", false));
            staff.add(new TeamView("cards", name, name));
        }
        return staff.all().stream()
                .filter(it -> it.username().equals(username))
                .map(it -> it.id())
                .findFirst()
                .orElseGet(() -> staff.hire(new NewStaff(
                        username,
                        PASSWORD,
                        "7-" + username,
                        new Bilingual(username, username),
                        "cards",
                        posts.length == 0 ? List.of("agent") : List.of(posts),
                        List.of(),
                        5)));
    }

    String signIn(String username) throws Exception {
        var first = HTTP.send(HttpRequest.newBuilder(uri("/api/me")).build(), BodyHandlers.ofString());
        var xsrf = cookie(first, "XSRF-TOKEN");
        var signIn = HttpRequest.newBuilder(uri("/api/sign-in"))
                .header("Cookie", xsrf)
                .header("X-XSRF-TOKEN", xsrf.substring(xsrf.indexOf('=') + 1))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, PASSWORD)))
                .build();
        return cookie(HTTP.send(signIn, BodyHandlers.ofString()), "JQSESSION");
    }

    private static String cookie(HttpResponse<String> response, String name) {
        return response.headers().allValues("Set-Cookie").stream()
                .filter(it -> it.startsWith(name + "="))
                .map(it -> it.substring(0, it.indexOf(';')))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No cookie " + name + " with " + response.body()));
    }

    void signOut(String cookie) throws Exception {
        var first = HTTP.send(
                HttpRequest.newBuilder(uri("/api/me")).header("Cookie", cookie).build(), BodyHandlers.ofString());
        var xsrf = cookie(first, "XSRF-TOKEN");
        HTTP.send(
                HttpRequest.newBuilder(uri("/api/sign-out"))
                        .header("Cookie", cookie + "; " + xsrf)
                        .header("X-XSRF-TOKEN", xsrf.substring(xsrf.indexOf('=') + 1))
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                BodyHandlers.discarding());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
