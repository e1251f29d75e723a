package nl.leerkring.architecture.broken.alpha.web;

import jakarta.persistence.EntityManager;

/** Breaks: a view that knows persistence. */
public class View {
    EntityManager entities;
}
