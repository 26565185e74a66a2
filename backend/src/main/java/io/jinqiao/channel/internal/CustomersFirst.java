package io.jinqiao.channel.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Lets customers' lines in before everything that HTTP requests pass: they have no session and no form, and say in their first
 * frame who they are. When thousands come back at once that is a third of what each of them costs.
 */
@Configuration(proxyBeanMethods = false)
class CustomersFirst {

    @Bean
    FilterRegistrationBean<Door> customersFirstFilter(Handshakes handshakes) {
        var door = new FilterRegistrationBean<>(new Door(handshakes));
        door.addUrlPatterns("/ws");
        door.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return door;
    }

    /** Who is not let in goes on, and is refused in words. */
    static final class Door extends HttpFilter {

        private static final long serialVersionUID = 1;

        private final transient Handshakes handshakes;

        Door(Handshakes handshakes) {
            this.handshakes = handshakes;
        }

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            if (!handshakes.letIn(request, response)) {
                chain.doFilter(request, response);
            }
        }
    }
}
