'use client';

/** What checkout, an order, tracking, signing in and the account say when something on our side fails. */
export { default } from './(shop)/error';
