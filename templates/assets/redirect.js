// Leads on with what stood behind the old address, which a refresh would lose.
location.replace(document.currentScript.dataset.to + location.search + location.hash);
