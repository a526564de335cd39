window.timeline = new TL.Timeline('timeline', '../timelinejs.json', {language: 'en', font: null, ga_measurement_id: null});
window.timeline.on('loaded', () => { window.shown = true; });
