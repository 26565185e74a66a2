package io.jinqiao.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.AnnotationIntrospector;

@Configuration(proxyBeanMethods = false)
class WebSetup implements WebMvcConfigurer {

    private static final String DESK = "forward:/desk/index.html";

    private final ObjectProvider<PathGuard> guards;

    WebSetup(ObjectProvider<PathGuard> guards) {
        this.guards = guards;
    }

    @Bean
    static JsonMapperBuilderCustomizer nullStopsAtTheDoor() {
        return json -> json.annotationIntrospector(
                AnnotationIntrospector.pair(json.annotationIntrospector(), new NullStopsAtTheDoor()));
    }

    /** Nobody reads the time of each single filter, and telling it costs more than most of them. */
    @Bean
    static SecurityObservationSettings filtersUnwatched() {
        return SecurityObservationSettings.noObservations();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new PermissionGate()).addPathPatterns("/api/desk/**", "/scim/**");
        registry.addInterceptor(new PathGuards(guards)).addPathPatterns("/api/desk/**");
    }

    /** The desk finds its own way below {@code /desk}; only what has no dot is one of its pages. */
    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/index.html");
        registry.addViewController("/desk").setViewName(DESK);
        registry.addViewController("/desk/").setViewName(DESK);
        registry.addViewController("/desk/{page:[^.]*}").setViewName(DESK);
        registry.addViewController("/desk/{page:[^.]*}/{id:[^.]*}").setViewName(DESK);
        registry.addViewController("/desk/{page:[^.]*}/{part:[^.]*}/{id:[^.]*}").setViewName(DESK);
    }
}
